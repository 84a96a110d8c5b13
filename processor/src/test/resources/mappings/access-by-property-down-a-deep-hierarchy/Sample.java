package mapping;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;


interface HasId<T> { T getId(); }
interface HasCode { @Column(name = "ignored") String getCode(); }

abstract class NotMapped<T> implements HasId<T> { protected T id; public String getUnseen() { return ""; } }

@MappedSuperclass
abstract class Model<T extends Serializable> extends NotMapped<T> {
    private Date created; private Boolean active; private boolean gone;
    @Column(name = "created_at") public Date getCreated() { return created; } public void setCreated(Date d) { created = d; }
    public Boolean getActive() { return active; } public void setActive(Boolean b) { active = b; }
    public boolean isGone() { return gone; } public void setGone(boolean b) { gone = b; }
    @Transient public abstract String getLabel();
    public abstract String getTitle(); public abstract void setTitle(String s);
}

@Entity @Table(name = "`Group`", uniqueConstraints = @UniqueConstraint(columnNames = {"code", "parent_id"}), indexes = @Index(columnList = "created_at desc, code"))
class Team extends Model<Long> implements HasCode {
    private String code; private Team parent; private Set<Team> children; private String title; private Map<String, Team> peers; private List<String> lines; private URLHolder URL2; private String aName; private byte[] Data;
    @Id @GeneratedValue @Override public Long getId() { return id; } public void setId(Long l) { id = l; }
    @Override public String getCode() { return code; } public void setCode(String s) { code = s; }
    @ManyToOne public Team getParent() { return parent; } public void setParent(Team t) { parent = t; }
    @OneToMany(mappedBy = "parent") public Set<Team> getChildren() { return children; } public void setChildren(Set<Team> t) { children = t; }
    @Override @Transient public String getLabel() { return ""; }
    @Override @Column(length = 80, nullable = false) public String getTitle() { return title; } @Override public void setTitle(String s) { title = s; }
    @ManyToMany @MapKeyColumn(length = 30) public Map<String, Team> getPeers() { return peers; } public void setPeers(Map<String, Team> p) { peers = p; }
    @ElementCollection @OrderColumn @Column(length = 5) public List<String> getLines() { return lines; } public void setLines(List<String> l) { lines = l; }
    @Embedded public URLHolder getURL2() { return URL2; } public void setURL2(URLHolder h) { URL2 = h; }
    public String getAName() { return aName; } public void setAName(String s) { aName = s; }
    @Lob @Basic(fetch = FetchType.LAZY) public byte[] getData() { return Data; } public void setData(byte[] d) { Data = d; }
}
@Embeddable class URLHolder { private String URL; private int xIndex; public String getURL() { return URL; } public void setURL(String s) { URL = s; } @Column(name = "\"X\"") public int getxIndex() { return xIndex; } public void setxIndex(int i) { xIndex = i; } }

@Entity @Inheritance(strategy = InheritanceType.SINGLE_TABLE) @DiscriminatorColumn(name = "dtype2", length = 10) abstract class Event { private UUID id; private Team team; @Id @GeneratedValue(strategy = GenerationType.UUID) public UUID getId() { return id; } public void setId(UUID u) { id = u; } @ManyToOne(optional = false) public Team getTeam() { return team; } public void setTeam(Team t) { team = t; } }
@MappedSuperclass abstract class Timed<T extends Comparable<T>> extends Event { private T at; public T getAt() { return at; } public void setAt(T t) { at = t; } }
@Entity @DiscriminatorValue("M") class Match extends Timed<java.time.Instant> { private int score; public int getScore() { return score; } public void setScore(int i) { score = i; } private Match rematch; @OneToOne public Match getRematch() { return rematch; } public void setRematch(Match m) { rematch = m; } }
@Entity @DiscriminatorValue("T") class Training extends Timed<java.time.Instant> { private String place; @Column(nullable = false) public String getPlace() { return place; } public void setPlace(String s) { place = s; } private Set<Team> guests; @ManyToMany public Set<Team> getGuests() { return guests; } public void setGuests(Set<Team> s) { guests = s; } }
