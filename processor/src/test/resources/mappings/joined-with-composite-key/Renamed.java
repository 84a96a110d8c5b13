package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;

@Entity
@PrimaryKeyJoinColumn(name = "p", referencedColumnName = "part")
@PrimaryKeyJoinColumn(name = "a", referencedColumnName = "area")
public class Renamed extends Base {}
