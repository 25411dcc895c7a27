using BenchmarkDotNet.Running;
using CoGen.Benchmarks.PeerKit;

// "peer A" speaks the line format of a kit that sets several systems side by side; anything else goes to BenchmarkDotNet.
if (args is ["peer", var section, ..])
    return Peer.Run(section);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
