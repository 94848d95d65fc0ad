// Unpacks the program of the page and runs it. The page's policy names the hash of what comes out, so nothing else would run.
async function boot(): Promise<void> {
  const packed = document.getElementById('program')?.textContent ?? '';
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.textContent = await new Response(unpacked).text();
  document.body.append(script);
}

void boot();
