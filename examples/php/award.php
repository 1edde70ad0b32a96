<?php

// Shares out a pot and says how one award came about.

declare(strict_types=1);

require __DIR__ . '/../../bindings-ffi/php/Satsing.php';

$programmes = new Satsing\Programmes();
$allocation = $programmes->call('allocate', file_get_contents($argv[1] ?? __DIR__ . '/../requests/allocation.json'));
$award = array_column($allocation['awards'], null, 'id')['fjordby'];
$steps = $programmes->call('explain', ['award' => $award, 'language' => 'nb', 'currency' => 'NOK']);
echo $award['id'], "\n", implode("\n", $steps), "\n";
