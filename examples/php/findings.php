<?php

// Checks a case and prints its findings in Norwegian.

declare(strict_types=1);

require __DIR__ . '/../../bindings-ffi/php/Satsing.php';

$case = file_get_contents($argv[1] ?? __DIR__ . '/../cases/asker-ledernettverk-2018.json');
$verdict = (new Satsing\Programmes())->check($case, ['language' => 'nb']);
printf("%s, %d findings\n", $verdict['outcome'], count($verdict['findings']));
foreach ($verdict['findings'] as $finding) {
    echo "$finding[level]: $finding[text]\n";
}
