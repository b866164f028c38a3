// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/specification_text.hpp"

#include "ui/text/number_format.hpp"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace alteri {

namespace {

/// Sentences on one coefficient.
class SpecificationText {
    Q_DECLARE_TR_FUNCTIONS(alteri::SpecificationText)

public:
    SpecificationText(const SpecificationCurve& curve, QString coefficient)
        : m_curve(curve)
        , m_coefficient(std::move(coefficient))
    {
    }

    QString paragraph() const
    {
        QStringList sentences{chosen()};
        if (m_curve.estimated == 0)
            return sentences.join(QLatin1Char(' '));
        sentences << shares() << range();
        for (const auto& sentence : {ego(), ordinal(), failed(), incomplete()})
            if (!sentence.isEmpty())
                sentences << sentence;
        return sentences.join(QLatin1Char(' '));
    }

private:
    static QString number(double value) { return localNumber(value, 2); }

    QString chosen() const
    {
        const auto& it = m_curve.chosen;
        return tr("The coefficient of %1 is %2 (95 % interval %3 to %4) in the chosen model.")
            .arg(m_coefficient, number(*it.estimate), number(it.lower), number(it.upper));
    }

    QString shares() const
    {
        return tr("Of %1 other specifications %2 give it the same sign, and %3 the same sign and "
                  "an "
                  "interval without zero.")
            .arg(m_curve.estimated)
            .arg(m_curve.sameSign)
            .arg(m_curve.sameSignificant);
    }

    /// Of linear ones: log odds are other units.
    QString range() const
    {
        double least = *m_curve.chosen.estimate;
        double most = least;
        for (const auto& each : m_curve.others)
            if (each.estimate && each.kind != Specification::Kind::Ordinal) {
                least = std::min(least, *each.estimate);
                most = std::max(most, *each.estimate);
            }
        return tr("The estimates of the linear ones lie between %1 and %2.")
            .arg(number(least), number(most));
    }

    QString ego() const
    {
        if (!m_curve.mostMovingEgo)
            return {};
        const auto& it = m_curve.others[*m_curve.mostMovingEgo];
        const auto name = QString::fromStdString(it.without.front());
        const bool hangsOnIt = *it.estimate * *m_curve.chosen.estimate < 0
                               || it.isSignificant() != m_curve.chosen.isSignificant();
        return hangsOnIt
                   ? tr("It hangs on one ego: without “%1” it is %2 (%3 to %4).")
                         .arg(name, number(*it.estimate), number(it.lower), number(it.upper))
                   : tr("No ego alone decides it: without “%1”, which moves it most, it is %2.")
                         .arg(name, number(*it.estimate));
    }

    QString ordinal() const
    {
        const auto found =
            std::find_if(m_curve.others.begin(), m_curve.others.end(), [](const auto& each) {
                return each.kind == Specification::Kind::Ordinal && each.estimate;
            });
        if (found == m_curve.others.end())
            return {};
        return tr("By the order of the outcome alone, in an ordinal model, the log odds are %1 (%2 "
                  "to %3).")
            .arg(number(*found->estimate), number(found->lower), number(found->upper));
    }

    QString failed() const
    {
        const auto count = m_curve.others.size() - m_curve.estimated;
        return count == 0 ? QString()
                          : tr("%n specifications have no estimate of it.", nullptr,
                               static_cast<int>(count));
    }

    QString incomplete() const
    {
        return m_curve.isComplete
                   ? QString()
                   : tr("Only the first predictors were left out in all combinations, the others "
                        "one by one.");
    }

    const SpecificationCurve& m_curve;
    QString m_coefficient;
};

}  // namespace

QString textFor(const SpecificationCurve& curve, const QString& coefficient)
{
    return SpecificationText(curve, coefficient).paragraph();
}

}  // namespace alteri
