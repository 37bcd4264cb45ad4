import { isObject } from '../json.ts';
import { StatesError } from './errors.ts';
import { evaluateIntrinsic, type Scene } from './intrinsics.ts';
import { parsePath, valueAt } from './paths.ts';

/** Fills a payload template (Parameters, ItemSelector, ResultSelector): fields that end in `.$` hold an expression. */
export function fillTemplate(template: unknown, scene: Scene): unknown {
  if (Array.isArray(template)) return template.map((element) => fillTemplate(element, scene));
  if (!isObject(template)) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, value]) =>
      key.endsWith('.$') && typeof value === 'string'
        ? [key.slice(0, -2), evaluate(value, scene, key)]
        : [key, fillTemplate(value, scene)],
    ),
  );
}

/** The value of `$.path`, `$$.path` or an intrinsic function. */
export function evaluate(expression: string, scene: Scene, field = expression): unknown {
  if (!expression.startsWith('$')) return evaluateIntrinsic(expression, scene);
  const value = lookUp(expression, scene);
  if (value === undefined) {
    throw new StatesError(
      'States.ParameterPathFailure',
      `The JSONPath '${expression}' specified for the field '${field}' could not be found in the input '${JSON.stringify(scene.input)}'`,
    );
  }
  return value;
}

/** The value at a path of the input, or of the context object for `$$`; undefined when there is none. */
export function lookUp(expression: string, { input, context }: Omit<Scene, 'random'>): unknown {
  return expression.startsWith('$$')
    ? valueAt(parsePath(expression.slice(1)), context)
    : valueAt(parsePath(expression), input);
}
