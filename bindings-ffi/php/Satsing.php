<?php

declare(strict_types=1);

namespace Satsing;

use FFI;
use FFI\CData;

/** Why something could not be done; what is merely wrong with a case is a finding, not an exception. */
final class SatsingException extends \RuntimeException
{
    /**
     * @param string $errorCode names the kind of error for programs; it never changes between versions
     * @param array<string, mixed>|null $detail the particulars of the error
     */
    public function __construct(string $text, public readonly string $errorCode, public readonly ?array $detail)
    {
        parent::__construct($text);
    }
}

/**
 * Programmes to check by: those that come with the library, and packs of one's own.
 *
 * A document is an array, or JSON as text; an empty object is `new \stdClass`, since `[]` is an empty list.
 */
final class Programmes
{
    private static ?FFI $library = null;
    private ?CData $programmes = null;

    /**
     * @param list<array<mixed>|string> $packs packs of one's own, which may include each other
     * @throws SatsingException with every fault of a pack
     */
    public function __construct(array $packs = [])
    {
        if ($packs === []) {
            return;
        }
        $library = self::library();
        $json = '[' . implode(',', array_map(self::json(...), $packs)) . ']';
        $place = $library->new('SatsingProgrammes *');
        $answer = $library->satsing_load($json, strlen($json), FFI::addr($place));
        $this->programmes = $place;
        self::answer($answer);
    }

    public function __destruct()
    {
        if ($this->programmes !== null) {
            self::library()->satsing_close($this->programmes);
        }
    }

    /**
     * Checks a case.
     *
     * @param array<mixed>|string $case
     * @param array<string, mixed> $options programme, decided, today, draft, fixes, language, inputHash, acceptances, since
     * @return array<string, mixed> the verdict
     */
    public function check(array|string $case, array $options = []): array
    {
        $request = '{"case":' . self::json($case) . ',"options":' . self::json((object) $options) . '}';
        return $this->call('check', $request);
    }

    /**
     * Checks many cases on all cores.
     *
     * @param iterable<array<mixed>|string> $cases
     * @param array<string, mixed> $options as in `check`
     * @return list<array<string, mixed>|SatsingException> a verdict for each case, or why it cannot be judged
     */
    public function checkMany(iterable $cases, array $options = []): array
    {
        $lines = '';
        foreach ($cases as $case) {
            $lines .= strtr(self::json($case), "\n", ' ') . "\n";
        }
        $given = self::json((object) $options);
        $library = self::library();
        $answers = $library->satsing_check_many($this->programmes, $lines, strlen($lines), $given, strlen($given), 0);
        $written = self::taken($answers);
        // an answer ends in a line break, an error about the whole batch does not
        if ($written !== '' && !str_ends_with($written, "\n")) {
            throw self::exception(json_decode($written, true, 512, JSON_THROW_ON_ERROR));
        }
        $verdict = static function (string $line): array|SatsingException {
            $answer = json_decode($line, true, 512, JSON_THROW_ON_ERROR);
            return $answer['ok'] ?? self::exception($answer);
        };
        return $written === '' ? [] : array_map($verdict, explode("\n", rtrim($written, "\n")));
    }

    /**
     * Answers an operation, such as `rules` or `allocate`; `operations` lists them.
     *
     * @param array<mixed>|string $request
     * @throws SatsingException
     */
    public function call(string $operation, array|string $request = []): mixed
    {
        $json = $request === [] ? '{}' : self::json($request);
        return self::answer(self::library()->satsing_call($this->programmes, $operation, $json, strlen($json)));
    }

    private static function answer(CData $answer): mixed
    {
        $answer = json_decode(self::taken($answer), true, 512, JSON_THROW_ON_ERROR);
        return array_key_exists('ok', $answer) ? $answer['ok'] : throw self::exception($answer);
    }

    /** @param array<string, mixed> $answer */
    private static function exception(array $answer): SatsingException
    {
        ['code' => $code, 'text' => $text, 'detail' => $detail] = $answer['error'];
        return new SatsingException($text, $code, $detail);
    }

    private static function taken(CData $answer): string
    {
        $text = FFI::string($answer);
        self::library()->satsing_free($answer);
        return $text;
    }

    private static function json(mixed $document): string
    {
        return is_string($document) ? $document : json_encode($document, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION);
    }

    /** The library: the file that SATSING_LIBRARY names, or else what the system finds by its name. */
    private static function library(): FFI
    {
        return self::$library ??= FFI::cdef(<<<'C'
            typedef struct SatsingProgrammes SatsingProgrammes;
            char *satsing_load(const char *packs, size_t length, SatsingProgrammes **programmes);
            char *satsing_call(const SatsingProgrammes *programmes, const char *operation, const char *request, size_t length);
            char *satsing_check_many(const SatsingProgrammes *programmes, const char *cases, size_t length,
                                     const char *options, size_t options_length, size_t threads);
            void satsing_free(char *answer);
            void satsing_close(SatsingProgrammes *programmes);
            C, getenv('SATSING_LIBRARY') ?: 'libsatsing_ffi.so');
    }
}
