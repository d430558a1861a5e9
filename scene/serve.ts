import { serve } from 'aws-sandbox/serve';
import { startScene } from './scene.ts';

// `npm run sandbox`: the scene for whatever client.

await serve(startScene);
