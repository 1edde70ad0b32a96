# frozen_string_literal: true

# Shares out a pot and says how one award came about.

require 'satsing'

allocation = Satsing.allocate(File.binread(ARGV.fetch(0, 'examples/requests/allocation.json')))
abort "lots must be drawn between #{allocation.between.join(', ')}" if allocation.tie?
abort "#{allocation.needed} øre are needed, there are #{allocation.available}" if allocation.infeasible?

award = allocation.awards.find { |each| each.id == 'fjordby' }
puts award.id, Satsing.explain(award, Satsing::Language::NB, 'NOK')
