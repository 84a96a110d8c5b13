package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Cash")
public class Coins extends Pay {
    Integer coins;
}
