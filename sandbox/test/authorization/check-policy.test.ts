import { expect, test } from '@jest/globals';
import { checkPolicy } from '../../authorization/check-policy.ts';

const image = 'arn:aws:ec2:*::image/*';
const recipe = 'arn:aws:imagebuilder:us-east-1:360783618952:image-recipe/*-????????????/*';

const cases: [string, Record<string, unknown>, string[]][] = [
  [
    'an action that is none',
    { Action: 'ec2:TagImage', Resource: image },
    ['s: ec2:TagImage is no action that is known'],
  ],
  ['an action in another case', { Action: 'EC2:createtags', Resource: image }, []],
  [
    'the wrong service before an action',
    { Action: 'ec2:CreateImageRecipe', Resource: '*' },
    ['s: ec2:CreateImageRecipe is no action that is known'],
  ],
  [
    'a key of the action on the resource',
    {
      Action: 'ec2:CreateTags',
      Resource: image,
      Condition: { StringEquals: { 'ec2:Owner': '1' } },
    },
    [],
  ],
  [
    'tag keys',
    {
      Action: 'ec2:CreateTags',
      Resource: image,
      Condition: {
        Null: {
          'aws:ResourceTag/example:recipe': 'true',
          'aws:RequestTag/x': 'true',
          'aws:TagKeys': 'true',
        },
      },
    },
    [],
  ],
  [
    'a tag key without a tag',
    {
      Action: 'ec2:CreateTags',
      Resource: image,
      Condition: { Null: { 'aws:RequestTag/': 'true' } },
    },
    ['s: ec2:CreateTags never has aws:RequestTag/'],
  ],
  [
    'a key that the action never has',
    {
      Action: 'ec2:DeregisterImage',
      Resource: image,
      Condition: { StringEquals: { 'aws:RequestTag/a': 'b' } },
    },
    ['s: ec2:DeregisterImage never has aws:RequestTag/a'],
  ],
  [
    'a key that one of two actions never has',
    {
      Action: ['imagebuilder:CreateImageRecipe', 'imagebuilder:GetImageRecipe'],
      Resource: recipe,
      Condition: { StringEquals: { 'aws:RequestTag/a': 'b' } },
    },
    ['s: imagebuilder:GetImageRecipe never has aws:RequestTag/a'],
  ],
  [
    'a key of another type of resource',
    {
      Action: 'ec2:CreateTags',
      Resource: 'arn:aws:ec2:*::snapshot/*',
      Condition: { StringEquals: { 'ec2:ImageID': 'ami-1' } },
    },
    ['s: ec2:CreateTags never has ec2:ImageID'],
  ],
  [
    'IMDSv2 where an image is made',
    {
      Action: 'imagebuilder:CreateImage',
      Resource: 'arn:aws:imagebuilder:*:*:image/*',
      Condition: { StringEquals: { 'imagebuilder:Ec2MetadataHttpTokens': 'required' } },
    },
    ['s: imagebuilder:CreateImage never has imagebuilder:Ec2MetadataHttpTokens'],
  ],
  [
    'a key of every request',
    {
      Action: 'ec2:DescribeImages',
      Resource: '*',
      Condition: { StringEquals: { 'aws:RequestedRegion': 'us-east-1' } },
    },
    [],
  ],
  [
    'an AMI with an account',
    { Action: 'ec2:CreateTags', Resource: 'arn:aws:ec2:*:360783618952:image/*' },
    [
      's: arn:aws:ec2:*:360783618952:image/* is of no type that ec2:CreateTags knows',
      's: ec2:CreateTags is allowed on no resource of its types (image, snapshot)',
    ],
  ],
  [
    'an action without resources on some',
    { Action: 'ec2:DescribeImages', Resource: image },
    [
      `s: ${image} is of no type that ec2:DescribeImages knows`,
      's: ec2:DescribeImages is allowed on no resource of its types (*)',
    ],
  ],
  [
    'an image without a version',
    {
      Action: 'imagebuilder:GetImage',
      Resource: 'arn:aws:imagebuilder:us-east-1:360783618952:image/debian-12',
    },
    [
      's: arn:aws:imagebuilder:us-east-1:360783618952:image/debian-12 is of no type that imagebuilder:GetImage knows',
      's: imagebuilder:GetImage is allowed on no resource of its types (image)',
    ],
  ],
  [
    'one of two actions without a resource',
    { Action: ['imagebuilder:GetImage', 'imagebuilder:GetImageRecipe'], Resource: recipe },
    ['s: imagebuilder:GetImage is allowed on no resource of its types (image)'],
  ],
  [
    'a log group for log events',
    {
      Action: 'logs:GetLogEvents',
      Resource: 'arn:aws:logs:us-east-1:360783618952:log-group:/aws/x',
    },
    [
      's: arn:aws:logs:us-east-1:360783618952:log-group:/aws/x is of no type that logs:GetLogEvents knows',
      's: logs:GetLogEvents is allowed on no resource of its types (log-stream)',
    ],
  ],
  [
    'a bucket for its objects',
    { Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket' },
    [
      's: arn:aws:s3:::bucket is of no type that s3:GetObject knows',
      's: s3:GetObject is allowed on no resource of its types (object)',
    ],
  ],
  [
    'all actions of a service',
    { Action: 's3:*', Resource: ['arn:aws:s3:::bucket', 'arn:aws:s3:::bucket/*'] },
    [],
  ],
  [
    'a denial, with a key that some of its actions have',
    {
      Effect: 'Deny',
      Action: ['ec2:CreateTags', 'ec2:DeregisterImage'],
      Resource: '*',
      Condition: { StringEquals: { 'aws:RequestTag/a': 'b' } },
    },
    [],
  ],
  [
    'a claim that AWS does not take over from GitHub',
    {
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: { StringEquals: { 'token.actions.githubusercontent.com:run_id': '1' } },
    },
    ['s: sts:AssumeRoleWithWebIdentity never has token.actions.githubusercontent.com:run_id'],
  ],
  [
    'claims that it does',
    {
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: {
          'token.actions.githubusercontent.com:aud': 'a',
          'token.actions.githubusercontent.com:sub': 'b',
          'token.actions.githubusercontent.com:repository_id': 'c',
        },
      },
    },
    [],
  ],
];

test.each(cases)('%s', (_name, statement, expected) => {
  expect(
    checkPolicy({
      Version: '2012-10-17',
      Statement: [{ Sid: 's', Effect: 'Allow', ...statement }],
    }),
  ).toEqual(expected);
});
