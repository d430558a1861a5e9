import path from 'node:path';
import { format, resolveConfig } from 'prettier';

/**
 * The text as `npm run format` would leave it, so that what scripts write and what people write
 * look alike.
 */
export async function formatted(file: string, text: string): Promise<string> {
  const filepath = path.join(import.meta.dirname, '..', file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
