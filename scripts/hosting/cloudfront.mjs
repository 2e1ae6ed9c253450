// A private S3 bucket behind CloudFront: a CloudFormation template, and how the files get into the bucket.
import { headersFor, kinds, types } from "./policy.mjs";

/** @typedef {import("../site/site.mjs").Site} Site */

// AWS's own "CachingOptimized": it keeps what the files' Cache-Control lets it keep, packed.
const CACHE_POLICY = "658327ea-f89d-4fab-a63d-7e88639e58f6";

// CloudFront has fields of their own for these, and the last is written on each file.
const ELSEWHERE = ["Content-Security-Policy", "Strict-Transport-Security", "Referrer-Policy", "X-Content-Type-Options", "Cache-Control"];

/** @param {Site} site @returns {Record<string, string>} */
export const cloudfrontFiles = (site) => ({
  "s3-cloudfront/template.json": `${JSON.stringify(template(site), null, 2)}\n`,
  "s3-cloudfront/upload.sh": upload(site),
});

/** @param {Site} site */
function template(site) {
  // What a page gets is for everything, since "/" is answered with one; the other kinds have less.
  const headers = headersFor(site);
  const policies = Object.keys(kinds).map((kind) => [policyName(kind), responseHeaders(kind, headers[kind])]);
  return {
    AWSTemplateFormatVersion: "2010-09-09",
    Description: `WhyBounce at ${site.origin} (${site.cloud}): a private bucket behind CloudFront.`,
    Parameters: { CertificateArn: { Type: "String", Description: `A certificate for ${new URL(site.origin).hostname} in ACM, in us-east-1.` } },
    Resources: { ...storage, ...Object.fromEntries(policies), Distribution: distribution(site) },
    Outputs: { BucketName: { Value: { Ref: "Bucket" } }, PointTheNameTo: { Value: { "Fn::GetAtt": ["Distribution", "DomainName"] } } },
  };
}

const policyName = (kind) => `${kind[0].toUpperCase()}${kind.slice(1)}Headers`;

/** @param {string} kind @param {import("./policy.mjs").Headers} headers */
function responseHeaders(kind, headers) {
  const items = Object.entries(headers).filter(([name]) => !ELSEWHERE.includes(name)).map(([Header, Value]) => ({ Header, Value, Override: true }));
  return {
    Type: "AWS::CloudFront::ResponseHeadersPolicy",
    Properties: {
      ResponseHeadersPolicyConfig: {
        Name: { "Fn::Sub": `\${AWS::StackName}-${kind}` },
        SecurityHeadersConfig: {
          ContentSecurityPolicy: { ContentSecurityPolicy: headers["Content-Security-Policy"], Override: true },
          ContentTypeOptions: { Override: true },
          ReferrerPolicy: { ReferrerPolicy: headers["Referrer-Policy"], Override: true },
          StrictTransportSecurity: { AccessControlMaxAgeSec: Number(/\d+/.exec(headers["Strict-Transport-Security"])[0]), IncludeSubdomains: false, Preload: false, Override: true },
        },
        ...(items.length > 0 && { CustomHeadersConfig: { Items: items } }),
      },
    },
  };
}

/** @param {string} kind */
const behaviour = (kind) => ({
  TargetOriginId: "bucket",
  ViewerProtocolPolicy: "redirect-to-https",
  AllowedMethods: ["GET", "HEAD"],
  CachedMethods: ["GET", "HEAD"],
  Compress: true,
  CachePolicyId: CACHE_POLICY,
  ResponseHeadersPolicyId: { Ref: policyName(kind) },
});

/** @param {Site} site */
function distribution(site) {
  const others = Object.entries(kinds).filter(([kind]) => kind !== "page");
  return {
    Type: "AWS::CloudFront::Distribution",
    Properties: {
      DistributionConfig: {
        Enabled: true,
        Comment: site.origin,
        Aliases: [new URL(site.origin).hostname],
        HttpVersion: "http2and3",
        IPV6Enabled: true,
        DefaultRootObject: "index.html",
        Origins: [{ Id: "bucket", DomainName: { "Fn::GetAtt": ["Bucket", "RegionalDomainName"] }, OriginAccessControlId: { "Fn::GetAtt": ["Access", "Id"] }, S3OriginConfig: { OriginAccessIdentity: "" } }],
        DefaultCacheBehavior: behaviour("page"),
        CacheBehaviors: others.flatMap(([kind, { names, folder }]) => (names ?? [`${folder}/*`]).map((path) => ({ PathPattern: `/${path}`, ...behaviour(kind) }))),
        ViewerCertificate: { AcmCertificateArn: { Ref: "CertificateArn" }, SslSupportMethod: "sni-only", MinimumProtocolVersion: "TLSv1.2_2021" },
      },
    },
  };
}

const ofOurs = { StringEquals: { "AWS:SourceArn": { "Fn::Sub": "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}" } } };
const mayBy = (action, resource) => ({ Effect: "Allow", Principal: { Service: "cloudfront.amazonaws.com" }, Action: action, Resource: resource, Condition: ofOurs });

const storage = {
  Bucket: {
    Type: "AWS::S3::Bucket",
    DeletionPolicy: "Retain",
    UpdateReplacePolicy: "Retain",
    Properties: {
      OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerEnforced" }] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
      VersioningConfiguration: { Status: "Enabled" },
    },
  },
  Access: {
    Type: "AWS::CloudFront::OriginAccessControl",
    Properties: { OriginAccessControlConfig: { Name: { "Fn::Sub": "${AWS::StackName}" }, OriginAccessControlOriginType: "s3", SigningBehavior: "always", SigningProtocol: "sigv4" } },
  },
  BucketPolicy: {
    Type: "AWS::S3::BucketPolicy",
    Properties: {
      Bucket: { Ref: "Bucket" },
      PolicyDocument: {
        Version: "2012-10-17",
        Statement: [
          mayBy("s3:GetObject", { "Fn::Sub": "${Bucket.Arn}/*" }),
          // So that what is missing is 404 and not 403. "/" is index.html, and no query reaches the bucket: nothing can be listed from outside.
          mayBy("s3:ListBucket", { "Fn::GetAtt": ["Bucket", "Arn"] }),
        ],
      },
    },
  },
};

/** @param {Site} site */
function upload(site) {
  const headers = headersFor(site);
  const copy = (from, to, kind, ending, more = "") =>
    `aws s3 cp "${from}" "s3://$bucket/${to}" --cache-control "${headers[kind]["Cache-Control"]}" --content-type "${types[ending]}"${more}`;
  // Pages last: none may name a file that is not there yet.
  const order = ["hashed", "icon", "data", "manifest", "page"];
  const lines = order.flatMap((kind) => {
    const { names, folder, endings } = kinds[kind];
    if (names) return names.map((name) => copy(`dist/${name}`, name, kind, name.split(".").at(-1)));
    return endings.map((ending) => copy(`dist/${folder}/`, `${folder}/`, kind, ending, ` --recursive --exclude "*" --include "*.${ending}"`));
  });
  return `#!/bin/sh
# WhyBounce at ${site.origin} (${site.cloud}). From the folder in which it was built:  sh build/hosting/s3-cloudfront/upload.sh BUCKET
# Nothing is deleted: a pane that is open goes on asking for the scripts it began with.
set -eu
bucket=\${1:?the name of the bucket is missing}
${lines.join("\n")}
`;
}
