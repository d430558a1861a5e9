import * as v from 'valibot';
import { ec2Guide } from '../../source/pages.ts';
import { defineValueRules } from '../../source/rule.ts';

/** Rules on the keys and values of `tags`. */
export const tagRules = defineValueRules({
  'reserved-tag': {
    subject: 'a key of `tags`',
    message: 'is a tag that AWS or golden-ami writes itself',
    why: 'AWS refuses keys that begin with `aws:`, and golden-ami finds its images by its own tags.',
    source:
      'https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html',
    fix: 'Choose another key: `aws:…`, `golden-ami:…`, CreatedBy, Ec2ImageBuilderArn, Name, Tags and Type are taken.',
  },
  'tag-key': {
    subject: 'a key of `tags`',
    message: 'is not a tag key',
    why: 'EC2 or Image Builder refuses it.',
    source: `${ec2Guide}/Using_Tags.html`,
    fix: 'Write 1 to 127 letters, digits, spaces or `_ . : / = + - @`.',
  },
  'tag-value': {
    subject: 'a value of `tags`',
    message: 'is longer than the 256 characters of a tag value',
    why: 'EC2 or Image Builder refuses it.',
    source: `${ec2Guide}/Using_Tags.html`,
    fix: 'Shorten it.',
  },
});

/** Tags of everything that a build makes. */
export const tags = v.optional(
  v.pipe(
    v.record(
      v.pipe(
        v.string(),
        v.regex(
          // What tells a release, in whatever letters, for which the schema's patterns have no
          // flag: IAM's conditions know no case of tag keys, and infra/ denies such tags.
          /^(?!(?:[Aa][Ww][Ss]|[Gg][Oo][Ll][Dd][Ee][Nn]-[Aa][Mm][Ii]):|(?:CreatedBy|Ec2ImageBuilderArn|Name|Tags|[Tt][Yy][Pp][Ee])$)/,
          tagRules['reserved-tag'].id,
        ),
        v.regex(/^[a-zA-Z0-9 _.:/=+@-]{1,127}$/, tagRules['tag-key'].id),
      ),
      v.pipe(v.string(), v.maxLength(256, tagRules['tag-value'].id)),
    ),
    v.description('Tags of everything that a build makes; at most 20.'),
  ),
  {},
);
