# frozen_string_literal: true

require_relative 'satsing/native'

# The rules of municipal development programmes: what a case lacks and breaks, who gets how much of a pot, and why.
module Satsing
  # The name of a word, of which uniffi makes an integer: `Satsing.code(Satsing::Severity, finding.level) #=> :error`.
  def self.code(enum, value)
    name = enum.constants.find { |constant| enum.const_get(constant) == value }
    raise ArgumentError, "#{enum} has no #{value}" unless name

    name.downcase
  end
end
