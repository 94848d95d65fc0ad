// Says what survives as soon as it is known, and how far a run has come: a run of hours that is stopped has told what it found.

const EVERY = 50;

class AsItGoes {
  count = { Killed: 0, Survived: 0, Timeout: 0, NoCoverage: 0, RuntimeError: 0 };

  onMutantTested({ status, fileName, location: { start }, mutatorName, replacement }) {
    if (!(status in this.count)) return;
    this.count[status]++;
    if (status !== 'Killed')
      console.log(
        `${status} ${fileName}:${start.line}:${start.column} ${mutatorName} ${replacement.replace(/\s+/g, ' ').slice(0, 90)}`,
      );
    const tested = Object.values(this.count).reduce((sum, each) => sum + each, 0);
    if (tested % EVERY === 0) console.log(JSON.stringify(this.count));
  }

  onMutationTestReportReady() {
    console.log(JSON.stringify(this.count));
  }
}

export const strykerPlugins = [{ kind: 'Reporter', name: 'as-it-goes', injectableClass: AsItGoes }];
