# Prints what MIME-tools reads in a mail, as JSON.
use strict;
use warnings;
use Encode qw(decode);
use JSON::PP;
use Mail::Address;
use MIME::Parser;

my $parser = MIME::Parser->new;
$parser->output_to_core(1);
my $mail = $parser->parse_open($ARGV[0]);
my $head = $mail->head;
$head->unfold;
my $value = sub { my $raw = $head->get($_[0]); return undef unless defined $raw; chomp $raw; return $raw };
my $address = sub { my $raw = $value->($_[0]); return undef unless defined $raw; return join(",", map { $_->address } Mail::Address->parse($raw)) };
my ($text) = $mail->parts ? $mail->parts(0) : $mail;
print JSON::PP->new->ascii->encode({
    subject => decode("MIME-Header", $value->("Subject")),
    from => $address->("From"),
    to => $address->("To"),
    cc => $address->("Cc"),
    text => decode("UTF-8", $text->bodyhandle->as_string),
});
