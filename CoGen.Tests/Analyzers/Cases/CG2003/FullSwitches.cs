static partial class FullSwitches
{
    private enum Kind
    {
        A,
        B,
        C,
    }

    [Flags]
    private enum Bits
    {
        A = 1,
        B = 2,
    }

    [CoTask]
    static async CoTask NoDefault(int kind)
    {
        while (true) // CG2003
        {
            switch (kind)
            {
                case 1:
                    await Sys.Yield();
                    break;
                case 2:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask WithDefault(int kind)
    {
        while (true)
        {
            switch (kind)
            {
                case 1:
                    await Sys.Yield();
                    break;
                default:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverBool(bool b)
    {
        while (true)
        {
            switch (b)
            {
                case true:
                    await Sys.Yield();
                    break;
                case false:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverEnum(Kind k)
    {
        while (true)
        {
            switch (k)
            {
                case Kind.A:
                    await Sys.Yield();
                    break;
                case Kind.B:
                    await Sys.Yield();
                    break;
                case Kind.C:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverEnumOr(Kind k)
    {
        while (true)
        {
            switch (k)
            {
                case Kind.A or Kind.B:
                    await Sys.Yield();
                    break;
                case Kind.C:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverEnumStacked(Kind k)
    {
        while (true)
        {
            switch (k)
            {
                case Kind.A:
                case Kind.B:
                    await Sys.Yield();
                    break;
                case Kind.C:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverEnumLacking(Kind k)
    {
        while (true) // CG2003
        {
            switch (k)
            {
                case Kind.A:
                    await Sys.Yield();
                    break;
                case Kind.C:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverEnumWhen(Kind k, bool b)
    {
        while (true) // CG2003
        {
            switch (k)
            {
                case Kind.A:
                    await Sys.Yield();
                    break;
                case Kind.B when b:
                    await Sys.Yield();
                    break;
                case Kind.C:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverBits(Bits k)
    {
        while (true) // CG2003
        {
            switch (k)
            {
                case Bits.A:
                    await Sys.Yield();
                    break;
                case Bits.B:
                    await Sys.Yield();
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverVar(int k)
    {
        while (true)
        {
            switch (k)
            {
                case 0:
                    await Sys.Yield();
                    break;
                case var other:
                    await Sys.Sleep(TimeSpan.FromSeconds(other));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverRanges(int k)
    {
        while (true)
        {
            switch (k)
            {
                case < 0:
                    await Sys.Yield();
                    break;
                case >= 0:
                    await Sys.Sleep(TimeSpan.FromSeconds(k));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverNull(string? s)
    {
        while (true)
        {
            switch (s)
            {
                case null:
                    await Sys.Yield();
                    break;
                case not null:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverTuple(bool a, bool b)
    {
        while (true)
        {
            switch (a, b)
            {
                case (true, _):
                    await Sys.Yield();
                    break;
                case (false, true):
                    await Sys.Yield();
                    break;
                case (false, false):
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverNullable(Kind? k)
    {
        while (true) // CG2003
        {
            switch (k)
            {
                case Kind.A:
                    await Sys.Yield();
                    break;
                case Kind.B:
                    await Sys.Yield();
                    break;
                case Kind.C:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask OverNullableAll(Kind? k)
    {
        while (true)
        {
            switch (k)
            {
                case Kind.A:
                    await Sys.Yield();
                    break;
                case Kind.B:
                    await Sys.Yield();
                    break;
                case Kind.C:
                    await Sys.Sleep(TimeSpan.FromSeconds(1));
                    break;
                case null:
                    await Sys.Yield();
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask IfElseEnum(Kind k)
    {
        while (true) // CG2003
        {
            if (k == Kind.A)
                await Sys.Yield();
            else if (k == Kind.B)
                await Sys.Yield();
        }
    }

    [CoTask]
    static async CoTask SwitchOnRead(System.Collections.Generic.Queue<int> q)
    {
        while (true)
        {
            switch (q.Dequeue())
            {
                case 1:
                    await Sys.Yield();
                    break;
                case 2:
                    await Sys.Yield();
                    break;
            }
        }
    }

    [CoTask]
    static async CoTask SwitchExpr(Kind k)
    {
        while (true)
        {
            _ = k switch
            {
                Kind.A => await Sys.GetTid(),
                Kind.B => await Sys.GetTid(),
                _ => await Sys.GetTid(),
            };
        }
    }
}
