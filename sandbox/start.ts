import { startExample } from './example.ts';
import { serve } from './serve.ts';

await serve(startExample);
