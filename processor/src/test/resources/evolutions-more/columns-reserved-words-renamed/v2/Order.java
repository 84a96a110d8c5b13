package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@Table(name = "`table`")
@RenamedFrom("order")
public class Order {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @RenamedFrom("select") @Column(name = "`user`") Long user;
    @RenamedFrom("user") @Column(name = "`end`", nullable = false, length = 10) @Backfill("'?'") String end;
    @RenamedFrom("group") @ManyToOne @JoinColumn(name = "`from`") Order from;
}
