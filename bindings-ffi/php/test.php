<?php

// Asks the library what the vectors ask, through FFI, and holds each answer against native code's; then what vectors
// cannot see. The questions are those of examples/questions.rs: packs, operation, request and answer, between tabs.

declare(strict_types=1);

use Satsing\Programmes;
use Satsing\SatsingException;

require __DIR__ . '/Satsing.php';

$passed = $failed = 0;
function hold(bool $holds, string $what): void
{
    global $passed, $failed;
    $holds ? $passed++ : $failed++;
    if (!$holds) {
        fwrite(STDERR, 'does not hold: ' . substr($what, 0, 300) . "\n");
    }
}

/** @return array{code: string, text: string, detail: mixed}|null the exception, as native code writes its error */
function thrown(callable $ask): ?array
{
    try {
        $ask();
        return null;
    } catch (SatsingException $error) {
        return ['code' => $error->errorCode, 'text' => $error->getMessage(), 'detail' => $error->detail];
    }
}

$asked = 0;
foreach (file($argv[1], FILE_IGNORE_NEW_LINES) as $line) {
    [$packs, $operation, $request, $expected] = explode("\t", $line);
    $expected = json_decode($expected, true);
    try {
        // the list of packs as it is written, since an array of PHP does not tell {} from []
        $programmes = new Programmes($packs === '' ? [] : [substr($packs, 1, -1)]);
        $answer = ['ok' => $programmes->call($operation, $request)];
    } catch (SatsingException $error) {
        $answer = ['error' => ['code' => $error->errorCode, 'text' => $error->getMessage(), 'detail' => $error->detail]];
    }
    hold($answer == $expected, "$operation: $request");
    $asked++;
}
echo "PHP: $asked vectors and examples asked\n";

$programmes = new Programmes();
$case = ['programme' => 'no.realfagskommuner', 'cohort' => 1, 'decidedOn' => '2015-05-21'];
$verdict = $programmes->check($case, ['language' => 'nn']);
hold($programmes->check(json_encode($case), ['language' => 'nn']) === $verdict, 'a case is the same as an array and as text');
hold(str_contains(json_encode($verdict), 'programme'), 'a verdict says its programme');

$wrong = thrown(fn () => $programmes->call('rules', ['programme' => 'no.realfagskommune', 'language' => 'nb']));
hold($wrong['code'] === 'unknown-programme' && $wrong['detail']['nearest'] === 'no.realfagskommuner', 'the nearest programme is named');
hold(str_contains($wrong['text'], 'did you mean `no.realfagskommuner`'), 'the text of an exception is that of the error');
hold(thrown(fn () => $programmes->call('rules', ['programme' => 1, 'language' => 'nb']))['code'] === 'bad-argument', 'a wrong type');
hold(thrown(fn () => $programmes->check($case, ['lang' => 'nb']))['code'] === 'bad-argument', 'an unknown option');
hold(thrown(fn () => new Programmes(['{}']))['code'] === 'pack', 'a pack without anything');
hold(thrown(fn () => $programmes->checkMany([$case], ['lang' => 'nb'])) !== null, 'an unknown option of a batch');
try {
    $programmes->check(7);
    hold(false, 'a number is no case');
} catch (TypeError $error) {
    hold(str_contains($error->getMessage(), 'must be of type array|string, int given'), 'a number is no case');
}
hold($programmes->checkMany([]) === [], 'no cases have no answers');

[$first, $second] = $programmes->checkMany([json_encode($case, JSON_PRETTY_PRINT), '{'], ['language' => 'nn']);
hold($first === $verdict && $second instanceof SatsingException, 'a batch answers in order');

$check = fn () => $programmes->checkMany([$case]);
for ($round = 0; $round < 1000; $round++) {
    $check();
}
$memory = fn (): int => (int) preg_replace('/.*VmRSS:\s*(\d+).*/s', '$1', file_get_contents('/proc/self/status'));
$before = $memory();
for ($round = 0; $round < 100_000; $round++) {
    $check();
}
hold($memory() - $before < 4096, '100,000 checks take no more than 4 MiB of memory');

if (getenv('SATSING_PANIC')) {
    hold(thrown(fn () => $programmes->call('panic', '{}'))['code'] === 'panic', 'a panic is an exception');
    hold($programmes->check($case, ['language' => 'nn']) === $verdict, 'the process lives on');
}
echo "PHP: $passed passed, $failed failed\n";
exit($failed > 0 || $asked === 0 ? 1 : 0);
