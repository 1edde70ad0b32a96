<?php

// Loads a pack of one's own and checks 1,000 cases by it, on all cores.

declare(strict_types=1);

require __DIR__ . '/../../bindings-ffi/php/Satsing.php';

$pack = file_get_contents($argv[1] ?? __DIR__ . '/../../tests/packs/sessions.json');
$programmes = new Satsing\Programmes([$pack]);
$first = new DateTimeImmutable('2018-08-01');
$cases = array_map(fn (int $number): array => [
    'period' => ['startsOn' => '2018-08-01'],
    'network' => ['groups' => [['sessions' => [['startsOn' => $first->modify('+' . $number % 365 . ' days')->format('Y-m-d')]]]]],
], range(0, 999));

$verdicts = $programmes->checkMany($cases, ['programme' => json_decode($pack)->id]);
$rules = array_merge(...array_map(fn (array $verdict): array => array_column($verdict['findings'], 'rule'), $verdicts));
$notWorking = count(array_keys($rules, 'session-on-working-day'));
printf("%d cases, %d with a session on a day that is no working day\n", count($verdicts), $notWorking);
