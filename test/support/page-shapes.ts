import { logic } from '../../src/runbooks/logic.ts';
import { shapesFor } from '../../src/runbooks/shapes.ts';

/** The shapes of everything that any page reads. */
export const pageShapes = shapesFor(logic.flatMap(({ checks }) => checks));
