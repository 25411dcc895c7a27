using System.Text.RegularExpressions;
using CoGen.Tests.Runtime.Scenarios;
using CoGen.Tests.Support;

namespace CoGen.Tests.Runtime;

public partial class FailureTest
{
    public static TheoryData<Way> Ways => Scenario.Ways;

    [Theory, MemberData(nameof(Ways))]
    public void OneIsThrownByRunWhenTheOthersHaveEnded(Way way) =>
        Scenario.Prints(way, FailureScenarios.OneTaskFailsTheOthersGoOn, "worked\nthrown by Run: one\nrun again");

    [Theory, MemberData(nameof(Ways))]
    public void SeveralAreThrownTogether(Way way)
    {
        var thrown = Scenario.Throws<AggregateException>(way, FailureScenarios.Several);
        Assert.StartsWith("3 tasks failed.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(["one", "two", "three"], thrown.InnerExceptions.Select(e => e.Message));
    }

    [Theory, MemberData(nameof(Ways))]
    public void OfVeryManyTheRestIsCounted(Way way)
    {
        var thrown = Scenario.Throws<AggregateException>(way, FailureScenarios.VeryMany);
        Assert.StartsWith("100 tasks failed; 84 of the failures were not kept.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(16, thrown.InnerExceptions.Count);
    }

    [Theory, MemberData(nameof(Ways))]
    public void OneThatNobodyTookFromItsHandleIsThrown(Way way) =>
        Assert.Equal("untaken", Scenario.Throws<InvalidDataException>(way, FailureScenarios.UntakenInHandles).Message);

    [Theory, MemberData(nameof(Ways))]
    public void OfVeryManyInHandlesTheTakenAreNotCounted(Way way)
    {
        Scenario.Run(way, FailureScenarios.ManyTaken);
        var thrown = Scenario.Throws<AggregateException>(way, FailureScenarios.ManyTakenButOne);
        Assert.StartsWith("2 tasks failed; 1 of the failures were not kept.", thrown.Message, StringComparison.Ordinal);
        Assert.Equal("failed", Assert.Single(thrown.InnerExceptions).Message);
    }

    [Theory, MemberData(nameof(Ways))]
    public void AwaitingAKilledTaskIsAFailureLikeAnyOther(Way way) =>
        Assert.Equal(1, Scenario.Throws<TaskKilledException>(way, FailureScenarios.AwaitingAKilledTask).Tid.Number);

    [Theory, MemberData(nameof(Ways))]
    public void WhatTheHandlerThrowsIsThrownByRunAndHarmsNoTask(Way way) =>
        Scenario.Prints(way, FailureScenarios.ABrokenHandler, "handler: one\nhandler: two\nworked\nran");

    [Theory, MemberData(nameof(Ways))]
    public void InAKillFromOutsideIsThrownByTheNextRun(Way way) =>
        Scenario.Prints(way, FailureScenarios.InAKillFromOutside, "True\ncleanup");

    [Theory, MemberData(nameof(Ways))]
    public void TicksThrowWhenNoTaskIsLeft(Way way) =>
        Scenario.Prints(way, FailureScenarios.ByTicks, "tick\ntick\ntick\nworked\nthrown by Tick: one");

    [Theory, MemberData(nameof(Ways))]
    public void TheTraceNamesEachUserLineAndNothingOfTheKernel(Way way)
    {
        var trace = Assert.Single(Scenario.Run(way, FailureScenarios.Trace));
        var lines = trace
            .Split('\n')
            .Select(line => line.Trim())
            .TakeWhile(line => !line.Contains("Scheduler.Run", StringComparison.Ordinal));
        Assert.Equal(["ThrowBad", "Innermost", "Middle", "Outermost"], lines.Select(line => MethodName().Match(line).Value));
    }

    [GeneratedRegex("ThrowBad|Innermost|Middle|Outermost|CoGen[.](CompilerServices|Kernel|Scheduler|CoTask).*")]
    private static partial Regex MethodName();
}
