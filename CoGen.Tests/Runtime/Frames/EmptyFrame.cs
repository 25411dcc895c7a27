using CoGen.CompilerServices;

namespace CoGen.Tests.Runtime.Frames;

/// <summary>A frame that does nothing, with a number to tell it by.</summary>
internal sealed class EmptyFrame(int number) : CoFrame
{
    public int Number => number;

    public override string __Name => $"Test.Empty{number}";

    public override CoStep __Resume(Scheduler __os) => CoStep.Done;

    protected override CoFrame? __Recycle(CoFrame? rest, int thread) => rest;
}
