using CoGen.Tests.Harness;

namespace CoGen.Tests.Execution;

/// <summary>Where the compiler's own <c>async</c> does other than C# says, and so is no oracle.</summary>
public class AsCSharpSaysTest
{
    [Fact]
    public void AFieldOfTheStructThatAReferenceChooses()
    {
        var program = TestProgram.Rewritten(
            """
            struct Inner { public int Y; }
            struct Pair { public int X; public Inner In; }
            class Box { public Pair A, B; public Pair[] Pairs = new Pair[2]; }
            static partial class Program
            {
                static Box Get(Box? box) { Log.Write("box"); return box!; }

                [CoTask]
                static async CoTask<int> Late(int value) { Log.Write($"value {value}"); await Sys.Yield(); return value; }

                [CoTask]
                static async CoTask Set(Box? box, bool first)
                {
                    (first ? ref Get(box).A : ref Get(box).B).X = await Late(1);
                    (first ? ref Get(box).A.In : ref Get(box).B.In).Y = await Late(2);
                    (first ? ref box!.Pairs[await Late(1)] : ref box!.A).In.Y = await Late(3);
                    Pair one = default, two = default;
                    (first ? ref one : ref two).X = await Late(4);
                    Log.Write($"{box.A.X} {box.A.In.Y} {box.B.X} {box.B.In.Y} {box.Pairs[1].In.Y} {one.X} {two.X}");
                }

                [CoTask]
                static async CoTask Body()
                {
                    await Set(new Box(), first: true);
                    await Set(new Box(), first: false);
                    try { await Set(null, first: true); } catch (NullReferenceException) { Log.Write("null"); }
                }

                static void Main() { var os = new Scheduler(); os.Spawn(Body()); os.Run(); }
            }
            """
        );
        Assert.Contains("Program.Set", program.RewrittenMethods);
        Assert.Equal(
            [
                .. (string[])["box", "value 1", "box", "value 2", "value 1", "value 3", "value 4", "1 2 0 0 3 4 0"],
                .. (string[])["box", "value 1", "box", "value 2", "value 3", "value 4", "0 3 1 2 0 0 4"],
                .. (string[])["box", "null"],
            ],
            program.Run()
        );
    }
}
