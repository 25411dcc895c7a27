interface IOverridable2005
{
    CoTask Run();
}

partial class Overridable2005 : IOverridable2005
{
    [CoTask]
    static async CoTask Work() => await Sys.Yield();

    [CoTask]
    public virtual async CoTask Virtual()
    {
        try
        {
            await Work();
        }
        catch (Exception) // CG2005
        { }
    }

    [CoTask]
    async CoTask IOverridable2005.Run()
    {
        try
        {
            await Work();
        }
        catch // CG2005
        { }
    }

    [CoTask]
    protected virtual async CoTask LetsPass()
    {
        try
        {
            await Work();
        }
        catch (Exception e) when (e is not TaskKilledException) { }
    }
}

partial class Overridable2005Derived : Overridable2005
{
    [CoTask]
    public override async CoTask Virtual()
    {
        try
        {
            await base.Virtual();
        }
        catch (Exception) // CG2005
        { }
    }

    [CoTask]
    protected sealed override async CoTask LetsPass()
    {
        try
        {
            await Sys.Yield();
        }
        catch (Exception) { }
    }
}

sealed partial class Overridable2005Sealed : Overridable2005
{
    [CoTask]
    public override async CoTask Virtual()
    {
        try
        {
            await Sys.Yield();
        }
        catch (Exception) { }
    }
}
