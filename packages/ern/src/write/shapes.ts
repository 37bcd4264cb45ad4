import type { Shape } from '../mapping/row.ts';

export const isObject = (value: unknown): value is Shape => typeof value === 'object' && value !== null;

export const asShape = (model: unknown): Shape => (isObject(model) ? model : { value: model });
