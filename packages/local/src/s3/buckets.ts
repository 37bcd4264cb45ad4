import { answerEmpty, answerXml } from './answers.ts';
import type { S3Request } from './request.ts';
import { xml } from './xml.ts';

export async function headBucket({ call, bucket, cloud }: S3Request): Promise<void> {
  call.authorize({ action: 's3:ListBucket', resource: bucket.arn });
  answerEmpty(call, 200, { 'x-amz-bucket-region': cloud.region });
}

export async function getBucketLocation({ call, bucket, cloud }: S3Request): Promise<void> {
  call.authorize({ action: 's3:GetBucketLocation', resource: bucket.arn });
  // The oldest region has no name here.
  answerXml(call, xml('LocationConstraint', cloud.region === 'us-east-1' ? '' : cloud.region));
}
