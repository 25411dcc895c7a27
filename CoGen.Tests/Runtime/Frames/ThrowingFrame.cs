using CoGen.CompilerServices;

namespace CoGen.Tests.Runtime.Frames;

/// <summary>A frame that throws in its first step, or in its second.</summary>
internal sealed class ThrowingFrame(bool afterYield) : CoFrame
{
    public int Recycled { get; private set; }

    public override string __Name => "Test.Throwing";

    public CoTask ToTask() => CoTask.__Of(this);

    public override CoStep __Resume(Scheduler __os)
    {
        switch (__state)
        {
            case 0 when afterYield:
                __state = 1;
                return CoStep.Yield;
            case 0 or 1:
                throw new InvalidDataException("bad");
            default:
                return __Interrupted(__os);
        }
    }

    protected override CoFrame? __Recycle(CoFrame? rest, int thread)
    {
        Recycled++;
        return rest;
    }
}
