using BenchmarkDotNet.Running;
using CoGen.Benchmarks.Analyzing;
using CoGen.Benchmarks.Generating;
using CoGen.Benchmarks.PeerKit;
using CoGen.Benchmarks.Report;

// "report" prints one table and draws the charts of docs/performance.md, and starts this program again with "echo" as its server;
// "peer A" speaks the line format of a kit that sets several systems side by side; "generator" measures builds and edits, "analyzers"
// the rules; anything else goes to BenchmarkDotNet.
if (args is ["report", var charts])
    return PerformanceReport.Run(charts);
if (args is ["echo"])
    return EchoServer.Run();
if (args is ["peer", var section, ..])
    return Peer.Run(section);
if (args is ["generator", .. var options])
    return GeneratorSpeed.Run(options);
if (args is ["analyzers"])
    return AnalyzerCost.Run();
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
