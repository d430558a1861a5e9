import { openStage } from '../stage.ts';
import { testMatrix } from './matrix.ts';

testMatrix(openStage(), ['build', 'build with share']);
