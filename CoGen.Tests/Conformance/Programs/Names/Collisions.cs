// C# 5. Members and locals named like generated ones: M__Task, M__Frame, await1, call1, result, step, os.
namespace Conformance.Names.Collisions;

partial class Collide
{
    private int Run__Task2 = 1;
    private string Run__frame = "frame";
    private int __state__ = 2;
    private int result = 3;

    [CoTask]
    public async CoTask<int> Run(int os, int frame, int step)
    {
        var await1 = await Point(1);
        var call1 = await Point(2);
        var awaiter1 = await Foreign(3);
        var value1 = 4;
        var temp1 = 5;
        var scope1 = 6;
        int state = 7,
            entry = 8,
            suspended = 9;
        await Pause(await1);
        try
        {
            await Pause(call1);
            for (var i = 0; i < 1; i++)
                await Pause(i);
            goto for1;
        }
        finally
        {
            Log(suspended + entry);
        }
        for1:
        Func<int> f = () => scope1 + os;
        await Pause(temp1);
        scope1++;
        return await1
            + call1
            + awaiter1
            + value1
            + temp1
            + f()
            + state
            + frame
            + step
            + Run__Task2
            + Run__frame.Length
            + __state__
            + result
            + Result;
    }

    private int Result => 10;

    [CoTask]
    public async CoTask<int> Frame()
    {
        int Frame = await Point(1);
        await Pause(2);
        return Frame;
    }

    [CoTask]
    public async CoTask<int> CoFrame(int CoFrame)
    {
        await Pause(3);
        return CoFrame;
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        Log(await new Collide().Run(1, 2, 3));
        Log(await new Collide().Frame());
        Log(await new Collide().CoFrame(4));
    }
}
