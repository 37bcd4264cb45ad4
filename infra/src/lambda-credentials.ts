import { fromEnv } from '@aws-sdk/credential-provider-env';

/**
 * Stands in every bundle for the SDK's search for credentials through profiles, sign-in, processes and metadata services,
 * a fifth of a bundle: a function has its role's credentials in the environment, and nothing else.
 */
export const defaultProvider = fromEnv;
