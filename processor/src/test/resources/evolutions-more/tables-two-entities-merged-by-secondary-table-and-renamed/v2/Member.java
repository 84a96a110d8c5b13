package demo;

import dev.reviver.annotation.Backfill;
import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Account")
public class Member {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String login;
    @RenamedFrom("bio") String about;
    @Backfill("0") @Column(nullable = false) Integer points;
}
