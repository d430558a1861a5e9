/** User guide of EC2 Image Builder. */
export const guide = 'https://docs.aws.amazon.com/imagebuilder/latest/userguide';
/** API reference of EC2 Image Builder. */
export const api = 'https://docs.aws.amazon.com/imagebuilder/latest/APIReference';
/** Quotas of EC2 Image Builder. */
export const quotas = 'https://docs.aws.amazon.com/general/latest/gr/imagebuilder.html';
export const createComponentPage = `${api}/API_CreateComponent.html`;

// Pages of the guide about AWSTOE documents.
export const documentsPage = `${guide}/toe-use-documents.html`;
export const modulesPage = `${guide}/toe-action-modules.html`;
export const variablesPage = `${guide}/toe-user-defined-variables.html`;
export const loopsPage = `${guide}/toe-looping-constructs.html`;
export const conditionsPage = `${guide}/toe-conditional-constructs.html`;
export const operatorsPage = `${guide}/toe-comparison-operators.html`;

export const yamlSpec = 'https://yaml.org/spec/1.2.2/';
/** docs/recipes.md, linked from docs/rules.md in the same folder. */
export const recipesPage = 'recipes.md';

export const infrastructurePage = `${api}/API_CreateInfrastructureConfiguration.html`;
/** User guide of EC2. */
export const ec2Guide = 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide';
export const organizationsApi = 'https://docs.aws.amazon.com/organizations/latest/APIReference';
