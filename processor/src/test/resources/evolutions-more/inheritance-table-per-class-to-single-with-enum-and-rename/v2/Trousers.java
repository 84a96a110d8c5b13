package demo;

import dev.reviver.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity @RenamedFrom("Pants")
public class Trousers extends Garment {
    Integer inseam;
}
