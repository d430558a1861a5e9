import { shapeOf, type Model, type Reference } from '../model/model.ts';

/**
 * Renders a checked output as XML, without the element around it. Members with a place outside of
 * the body are left out.
 */
export function toXml(model: Model, reference: Reference, value: unknown): string {
  const shape = shapeOf(model, reference);
  switch (shape.type) {
    case 'structure': {
      const given = value as Record<string, unknown>;
      return Object.entries(shape.members ?? {})
        .filter(([name, { location }]) => !location && given[name] !== undefined)
        .map(([name, member]) => {
          const { flattened, member: each } = shapeOf(model, member);
          // The elements of a flattened list stand side by side, each by the name of the whole.
          if (flattened && each) {
            return (given[name] as unknown[])
              .map((one) => element(member.locationName ?? name, toXml(model, each, one)))
              .join('');
          }
          return element(member.locationName ?? name, toXml(model, member, given[name]));
        })
        .join('');
    }
    case 'list': {
      const member = shape.member;
      if (!member) throw new Error(`${reference.shape}: a list of nothing`);
      return (value as unknown[])
        .map((one) => element(member.locationName ?? 'member', toXml(model, member, one)))
        .join('');
    }
    case 'map':
    case 'blob':
      throw new Error(`${reference.shape}: a ${shape.type} in XML is not implemented`);
    default:
      return escapeXml(value instanceof Date ? value.toISOString() : String(value));
  }
}

/** `<name>content</name>`; the content is XML already. */
export function element(name: string, content: string): string {
  return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`;
}

/** Text as XML text. Characters that XML 1.0 can't hold are dropped. */
export function escapeXml(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- these are the characters in question
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll('\r', '&#13;')
  );
}
