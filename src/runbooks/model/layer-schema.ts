import { z } from 'zod';
import { layerIds } from './layer.ts';

export const layerSchema = z.enum(layerIds).meta({ description: 'One hop of the layer path.' });
