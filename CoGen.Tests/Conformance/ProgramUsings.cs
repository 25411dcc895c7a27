namespace CoGen.Tests.Conformance;

/// <summary>What every program of the suite may use without saying so.</summary>
internal static class ProgramUsings
{
    public const string Text = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Runtime.CompilerServices;
        global using System.Threading.Tasks;
        global using CoGen;
        global using CoGen.CompilerServices;
        global using CoGen.Tests.Conformance;
        global using static CoGen.Tests.Conformance.Points;
        """;
}
