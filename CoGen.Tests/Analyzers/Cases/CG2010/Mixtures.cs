using System;
using System.Threading.Tasks;
using CoGen;

namespace Mixed;

partial class AmbientMixtures
{
    private static readonly AsyncLocal<int> s_depth = new();
    private readonly ThreadLocal<int> _thread = new();

    private static int Depth
    {
        get => s_depth.Value;
        set => s_depth.Value = value;
    }

    [CoTask]
    async CoTask Run()
    {
        s_depth.Value = 1; // CG2010
        Console.WriteLine(s_depth.Value); // CG2010
        _thread.Value = 3;
        Console.WriteLine(nameof(s_depth));
        var local = new AsyncLocal<string>();
        local.Value = ""; // CG2010
        Action inside = () => s_depth.Value++; // CG2010
        inside();
        await Sys.Yield();
    }

    async Task Ordinary()
    {
        s_depth.Value = 2;
        Depth = 1;
        await Task.Yield();
    }
}
