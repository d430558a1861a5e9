import { openStage } from '../stage.ts';
import { testMatrix } from './matrix.ts';

testMatrix(openStage(), ['release', 'plan', 'collect', 'lookup']);
