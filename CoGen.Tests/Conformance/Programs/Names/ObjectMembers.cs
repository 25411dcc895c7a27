// C# 5. object's own members called without a receiver, on the instance and not on the frame.
namespace Conformance.Names.ObjectMembers;

partial class Plain
{
    public int N = 1;

    [CoTask]
    public async CoTask<string> Run(Plain other)
    {
        await Pause(1);
        var copy = (Plain)MemberwiseClone();
        copy.N++;
        await Pause(2);
        Func<string> later = () => GetType().Name + ToString();
        return $"{GetType().Name} {ToString()} {Equals(this)} {Equals(other)} {GetHashCode() == this.GetHashCode()} {copy.N} {N} {later()} "
            + $"{ReferenceEquals(this, copy)} {Equals(this, this)} {object.Equals(1, 1)}";
    }
}

partial struct PlainStruct
{
    public int N;

    [CoTask]
    public async CoTask<string> Run()
    {
        await Pause(3);
        N = 5;
        return $"{GetType().Name} {Equals(this)} {GetHashCode() == this.GetHashCode()} {ToString()!.Length > 0}";
    }
}

static partial class Program
{
    [CoTask]
    internal static async CoTask Main()
    {
        var p = new Plain();
        Log(await p.Run(new Plain()));
        Log(await new PlainStruct().Run());
    }
}
