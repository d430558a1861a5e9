import { serve } from '../sandbox/serve.ts';
import { startScene } from './scene.ts';

// `npm run sandbox`: the scene for whatever client.

await serve(startScene);
