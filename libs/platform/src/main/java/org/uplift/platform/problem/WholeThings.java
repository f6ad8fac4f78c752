package org.uplift.platform.problem;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.jspecify.annotations.Nullable;

/// What is checked lies there whole: it came in a request. The validator otherwise asks for each of
/// a file's hundreds of items whether the database has yet to bring it.
@Singleton
class WholeThings implements ValidatorFactoryCustomizer, TraversableResolver {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.traversableResolver(this).enableTraversableResolverResultCache(false);
    }

    @Override
    public boolean isReachable(
            @Nullable Object holder,
            Path.Node item,
            Class<?> root,
            Path path,
            ElementType element) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object holder,
            Path.Node item,
            Class<?> root,
            Path path,
            ElementType element) {
        return true;
    }
}
