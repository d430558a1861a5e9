import { matrixOutputs, type MatrixOutputs } from '../../outputs/matrix.ts';
import type { OutputDescriptions } from '../../outputs/publish.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';

export interface ValidateOutputs extends MatrixOutputs {
  diagnostics: Diagnostic[];
}

export const validateOutputs: OutputDescriptions<ValidateOutputs> = {
  ...matrixOutputs,
  diagnostics:
    'JSON: a list of `{"file","line","column","severity","rule","message","remedy"}`, the worst first.',
};
