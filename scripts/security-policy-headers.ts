import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const YEAR = 365 * 24 * 60 * 60

const POLICY = 'Content-Security-Policy'

/** Headers for every answer. */
const COMMON: [string, string][] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()']
]

/**
 * Writes ready settings for the usual web servers into a built folder. `base` is `/` or `/so-tay-thu/`. The policy
 * repeats that of the pages and adds what only a header can say. It is a kilobyte and means nothing on other files:
 * over HTTP/1.1 it would be a third of a first search. Where the settings of a server can tell pages from the rest,
 * only pages get it; Netlify and Cloudflare speak HTTP/2, which sends a repeated header as one byte.
 */
export async function writeHeaderFiles(folder: string, base: string, policy: string): Promise<void> {
  const all: [string, string][] = [[POLICY, policy], ...COMMON]
  await mkdir(join(folder, 'may-chu'), { recursive: true })
  await writeFile(join(folder, '_headers'), headerList(all, base))
  await writeFile(join(folder, '.htaccess'), apacheFile(policy, base))
  await writeFile(join(folder, 'web.config'), iisFile(all, base))
  await writeFile(join(folder, 'may-chu/nginx.conf'), nginxFile(policy, base))
  await writeFile(join(folder, 'may-chu/Caddyfile'), caddyFile(policy, base))
}

/** Netlify and Cloudflare Pages. */
function headerList(headers: [string, string][], base: string): string {
  const lines = headers.map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines,
    '  Cache-Control: no-cache',
    ...[`${base}_tep/*`, `${base}pagefind/:ban/*`].flatMap((kept) => [
      kept,
      `  Cache-Control: public, max-age=${YEAR}, immutable`
    ]),
    ''
  ].join('\n')
}

function apacheFile(policy: string, base: string): string {
  const lines = COMMON.map(([name, value]) => `  Header always set ${name} "${value}"`)
  lines.push(`  Header always set ${POLICY} "${policy}" "expr=%{CONTENT_TYPE} =~ m#^text/html#i"`)
  return `# Cấu hình sẵn cho Apache. Máy chủ cần bật mod_headers; nên bật mod_brotli hoặc mod_deflate.
AddDefaultCharset utf-8
AddType text/calendar .ics
AddType application/manifest+json .webmanifest
AddCharset utf-8 .ics .js .css .json .svg .xml .txt .webmanifest
Options -Indexes
DirectoryIndex index.html
ErrorDocument 404 ${base}404.html
<IfModule mod_headers.c>
${lines.join('\n')}
  Header set Cache-Control "no-cache"
  Header set Cache-Control "public, max-age=${YEAR}, immutable" "expr=%{REQUEST_URI} =~ m#/(?:_tep|pagefind/[^/]+)/#"
</IfModule>
<IfModule mod_brotli.c>
  AddOutputFilterByType BROTLI_COMPRESS text/html text/plain text/css text/javascript text/calendar application/json application/xml image/svg+xml
</IfModule>
<IfModule !mod_brotli.c>
  <IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript text/calendar application/json application/xml image/svg+xml
  </IfModule>
</IfModule>
`
}

/** A type that IIS already knows must be removed first, or every page answers with error 500. */
const IIS_TYPES: [string, string][] = [
  ['.ics', 'text/calendar; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json']
]

function iisFile(headers: [string, string][], base: string): string {
  const types = IIS_TYPES.flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`
  ])
  const lines = headers.map(([name, value]) => `        <add name="${name}" value="${escapeXml(value)}" />`)
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Cấu hình sẵn cho IIS. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" />
      <error statusCode="404" path="${base}404.html" responseMode="ExecuteURL" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
${lines.join('\n')}
      </customHeaders>
    </httpProtocol>
    <urlCompression doStaticCompression="true" />
  </system.webServer>
</configuration>
`
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

function nginxFile(policy: string, base: string): string {
  const lines = COMMON.map(([name, value]) => `add_header ${name} "${value}" always;`)
  return `# Cấu hình sẵn cho nginx: đặt dòng "include …/may-chu/nginx.conf;" trong khối server { … } của trang.
# Khối đó phải có sẵn root (thư mục chứa trang) và server_name.
index index.html;
charset utf-8;
charset_types text/css text/plain text/xml text/calendar text/javascript application/javascript application/json;
error_page 404 ${base}404.html;
gzip on;
gzip_vary on;
gzip_types text/css text/plain text/xml text/calendar text/javascript application/javascript application/json application/xml image/svg+xml;
${lines.join('\n')}
# Dòng tiêu đề có nội dung rỗng thì nginx không gửi: chỉ các trang mới mang chính sách an toàn.
set $chinh_sach "";
if ($uri ~ "(/|\\.html)$") { set $chinh_sach "${policy}"; }
add_header ${POLICY} $chinh_sach always;
expires -1;
location ^~ ${base}_tep/ { expires 1y; }
location ~ ^${base}pagefind/[^/]+/ { expires 1y; }
location ~ \\.ics$ { types { } default_type text/calendar; }
location ~ /\\.(?!well-known/) { return 404; }
`
}

function caddyFile(policy: string, base: string): string {
  const lines = COMMON.map(([name, value]) => `\t${name} "${value}"`)
  return `# Cấu hình sẵn cho Caddy: đặt dòng "import …/may-chu/Caddyfile" trong khối tên miền của trang, sau dòng root.
header {
${lines.join('\n')}
}
@pages path */ *.html
header @pages ${POLICY} "${policy}"
@kept path_regexp ^${base}(_tep|pagefind/[^/]+)/
@changing not path_regexp ^${base}(_tep|pagefind/[^/]+)/
header @changing Cache-Control "no-cache"
header @kept Cache-Control "public, max-age=${YEAR}, immutable"
@calendar path *.ics
header @calendar Content-Type "text/calendar; charset=utf-8"
encode zstd gzip
@hidden path */.*
respond @hidden 404
file_server
handle_errors {
\theader ${POLICY} "${policy}"
\trewrite * ${base}404.html
\tfile_server
}
`
}
