#!/bin/sh
# WhyBounce at https://bounce.example.com (worldwide). From the folder in which it was built:  sh build/hosting/s3-cloudfront/upload.sh BUCKET
# Nothing is deleted: a pane that is open goes on asking for the scripts it began with.
set -eu
bucket=${1:?the name of the bucket is missing}
aws s3 cp "dist/js/" "s3://$bucket/js/" --cache-control "public, max-age=31536000, immutable" --content-type "text/javascript; charset=utf-8" --recursive --exclude "*" --include "*.js"
aws s3 cp "dist/assets/" "s3://$bucket/assets/" --cache-control "public, max-age=86400" --content-type "image/png" --recursive --exclude "*" --include "*.png"
aws s3 cp "dist/config.json" "s3://$bucket/config.json" --cache-control "no-cache" --content-type "application/json"
aws s3 cp "dist/config.schema.json" "s3://$bucket/config.schema.json" --cache-control "no-cache" --content-type "application/json"
aws s3 cp "dist/sbom.json" "s3://$bucket/sbom.json" --cache-control "no-cache" --content-type "application/json"
aws s3 cp "dist/THIRD-PARTY-NOTICES.txt" "s3://$bucket/THIRD-PARTY-NOTICES.txt" --cache-control "no-cache" --content-type "text/plain; charset=utf-8"
aws s3 cp "dist/manifest.xml" "s3://$bucket/manifest.xml" --cache-control "no-cache" --content-type "text/xml; charset=utf-8"
aws s3 cp "dist/manifest-helpdesk.xml" "s3://$bucket/manifest-helpdesk.xml" --cache-control "no-cache" --content-type "text/xml; charset=utf-8"
aws s3 cp "dist/index.html" "s3://$bucket/index.html" --cache-control "no-cache" --content-type "text/html; charset=utf-8"
aws s3 cp "dist/taskpane.html" "s3://$bucket/taskpane.html" --cache-control "no-cache" --content-type "text/html; charset=utf-8"
