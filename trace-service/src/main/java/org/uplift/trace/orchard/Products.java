package org.uplift.trace.orchard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.uplift.platform.paging.Page;
import org.uplift.platform.problem.NotFound;
import org.uplift.platform.projection.Rows;
import org.uplift.trace.step.Link;
import org.uplift.trace.step.Rule;

/// What is grown and sold here. Everybody may know it.
@ApplicationScoped
@Transactional
public class Products {

    private static final String ENTER =
            """
            insert into product
            select * from json_populate_record(cast(null as product), cast(:row as json))
            on conflict do nothing
            """;
    private static final String FIND = "select * from product where gtin = :gtin";
    private static final String PAGE =
            "select * from product where gtin > :after order by gtin limit :limit";

    private final Rows rows;

    Products(Rows rows) {
        this.rows = rows;
    }

    /// @return whether it is new
    boolean enter(Product product) {
        var _ = Link.product(product.gtin());
        if (rows.enter(ENTER, product)) {
            return true;
        }
        if (!find(product.gtin()).filter(product::isAs).isPresent()) {
            throw Rule.refused("gtin", "other-product", "Another product has this number");
        }
        return false;
    }

    /// @throws NotFound for a number that nothing is sold under
    public Product get(String gtin) {
        return find(gtin).orElseThrow(() -> new NotFound("product", gtin));
    }

    Page<Product> page(String after, int limit) {
        List<Product> found =
                rows.ask(Product.class, PAGE).with("after", after).with("limit", limit + 1).list();
        return Page.of(found, limit, Product::gtin);
    }

    private Optional<Product> find(String gtin) {
        return rows.ask(Product.class, FIND).with("gtin", gtin).first();
    }
}
