<?xml version="1.0" encoding="UTF-8"?>
<!--
  What has to stand in domain.xml before the first start, because no command can say it in time:
  the ports, the memory, the time zone, and a JMS service that is only looked for elsewhere (an embedded one opens port 7676).
  Applied once to a pristine domain; see README.md.
-->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="xml" encoding="UTF-8" indent="no"/>
  <xsl:param name="http-port">8080</xsl:param>
  <xsl:param name="admin-port">4848</xsl:param>
  <xsl:param name="heap">1g</xsl:param>

  <xsl:template match="@*|node()">
    <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
  </xsl:template>

  <xsl:template match="config[@name='server-config']/iiop-service">
    <jms-service type="REMOTE" default-jms-host="default_JMS_host">
      <jms-host name="default_JMS_host" host="localhost" port="7676"/>
    </jms-service>
    <xsl:copy><xsl:apply-templates select="@*|node()"/></xsl:copy>
  </xsl:template>

  <xsl:template match="config[@name='server-config']//network-listener[@name='http-listener-1']/@port">
    <xsl:attribute name="port"><xsl:value-of select="$http-port"/></xsl:attribute>
  </xsl:template>
  <xsl:template match="config[@name='server-config']//network-listener[@name='http-listener-2']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="enabled">false</xsl:attribute>
    </xsl:copy>
  </xsl:template>
  <xsl:template match="config[@name='server-config']//network-listener[@name='admin-listener']">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:attribute name="port"><xsl:value-of select="$admin-port"/></xsl:attribute>
      <xsl:attribute name="address">127.0.0.1</xsl:attribute>
    </xsl:copy>
  </xsl:template>

  <!-- The server's own error page names the server: none is better. Pages for errors come from the application. -->
  <xsl:template match="config[@name='server-config']//virtual-server[@id='server']">
    <xsl:copy>
      <xsl:apply-templates select="@*|node()"/>
      <property name="errorReportValve" value=""/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="config[@name='server-config']/java-config/jvm-options[starts-with(., '-Xmx')]">
    <jvm-options>-Xmx<xsl:value-of select="$heap"/></jvm-options>
    <jvm-options>-Duser.timezone=Asia/Shanghai</jvm-options>
    <jvm-options>-Dfile.encoding=UTF-8</jvm-options>
  </xsl:template>
</xsl:stylesheet>
