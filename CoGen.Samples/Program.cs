using System.CommandLine;
using CoGen.Samples;
using CoGen.Samples.Echo;

// Without an argument: the whole tour. With a sample's name: that sample alone.
var root = new RootCommand("CoGen's samples. Without a command they are all played, one after the other.");
root.SetAction(_ => Tour.Play());

var list = new Command("list", "Names the samples.");
list.SetAction(_ =>
{
    foreach (var sample in Tour.Samples)
        Console.WriteLine($"{sample.Name, -8} {sample.Summary}");
});
root.Add(list);

foreach (var sample in Tour.Samples)
    root.Add(sample.Name == "echo" ? EchoCommand.Create(sample) : Alone(sample));

return root.Parse(args).Invoke();

static Command Alone(Sample sample)
{
    var command = new Command(sample.Name, sample.Summary);
    command.SetAction(_ => sample.Play());
    return command;
}
