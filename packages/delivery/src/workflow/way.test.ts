import { describe, expect, it } from 'vitest';
import { deliveryWorkflow, wayOfDelivery } from './delivery-workflow.ts';
import { statesOnTheWay } from './way.ts';

const machine = deliveryWorkflow(new Proxy({}, { get: (_, name) => String(name) }));

describe('the way of a delivery', () => {
  it.each(Object.entries(wayOfDelivery))(
    'by %s ends with an answer, the marker after every file',
    (sender, answers) => {
      const way = statesOnTheWay(machine, answers, 3);
      expect(way.at(0)).toBe('Begin');
      expect(way.at(-1)).toBe('Answered');
      const [file, marker] =
        sender === 'sftp-direct' ? ['SendDirectly', 'SendMarkerDirectly'] : ['HandOver', 'SendMarker'];
      expect(way.filter((name) => name === file)).toHaveLength(3);
      expect(way.filter((name) => name === marker)).toHaveLength(1);
      expect(way.indexOf(marker)).toBeGreaterThan(way.lastIndexOf(file));
    },
  );

  it('is not told from choices that nobody answered, or with answers that they do not have', () => {
    expect(() => statesOnTheWay(machine, {})).toThrow('IsMarkerThere');
    const wrong = { ...wayOfDelivery['sftp-direct'], DidItArrive: 'Answered' };
    expect(() => statesOnTheWay(machine, wrong)).toThrow('Cannot go on from DidItArrive: Answered');
  });
});
